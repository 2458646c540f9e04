--
-- PostgreSQL database dump
--

\restrict q3mDdZCdLk1mrV1wJ8bT0c

-- Dumped from database version 16.9
-- Dumped by pg_dump version 18.1

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: clinic; Type: SCHEMA; Schema: -; Owner: clinic_owner
--

CREATE SCHEMA clinic;


ALTER SCHEMA clinic OWNER TO clinic_owner;

CREATE SCHEMA ledger;


ALTER SCHEMA ledger OWNER TO clinic_owner;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


CREATE EXTENSION IF NOT EXISTS postgis WITH SCHEMA public;


COMMENT ON EXTENSION postgis IS 'PostGIS geometry and geography spatial types and functions';


CREATE TYPE clinic.visit_state AS ENUM (
    'booked',
    'seen',
    'missed; told'
);


ALTER TYPE clinic.visit_state OWNER TO clinic_owner;

CREATE DOMAIN clinic.contact AS character varying(120)
	CONSTRAINT contact_check CHECK (((VALUE)::text <> ''::text));


ALTER DOMAIN clinic.contact OWNER TO clinic_owner;

--
-- Name: stamp(); Type: FUNCTION; Schema: clinic; Owner: clinic_owner
--

CREATE FUNCTION clinic.stamp() RETURNS trigger
    LANGUAGE plpgsql
    AS $_$
BEGIN
/* What looks like psql's is the body's:
\connect nowhere
COPY clinic.letters FROM stdin;
*/
  NEW.written_at := now();
  RETURN NEW;
END $_$;


ALTER FUNCTION clinic.stamp() OWNER TO clinic_owner;

CREATE FUNCTION clinic.double_minutes(minutes integer) RETURNS integer
    LANGUAGE sql IMMUTABLE
    BEGIN ATOMIC
 SELECT (minutes * 2);
END;


SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE clinic.practices (
    id bigint NOT NULL,
    title text NOT NULL,
    email public.citext,
    opened_on date,
    rooms smallint,
    place public.geometry(Point,4326)
);


ALTER TABLE clinic.practices OWNER TO clinic_owner;

ALTER TABLE clinic.practices ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME clinic.practices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE clinic.patients (
    id bigint NOT NULL,
    practice_id bigint NOT NULL,
    login text NOT NULL,
    first_name text,
    surname character varying(40),
    reachable_at clinic.contact,
    phone text,
    "dateOfBirth" date,
    insured boolean DEFAULT true NOT NULL,
    badge point NOT NULL,
    remarks jsonb,
    postcode character(5)
);


ALTER TABLE clinic.patients OWNER TO clinic_owner;

ALTER TABLE clinic.patients ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME clinic.patients_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


CREATE TABLE clinic.visits (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    patient text NOT NULL,
    state clinic.visit_state NOT NULL,
    at timestamp with time zone NOT NULL,
    minutes integer,
    doubled integer GENERATED ALWAYS AS ((minutes * 2)) STORED,
    note text,
    kind text,
    CONSTRAINT visits_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'again'::text])))
);


ALTER TABLE clinic.visits OWNER TO clinic_owner;

CREATE TABLE clinic.letters (
    id integer NOT NULL,
    sent_to text,
    body text NOT NULL,
    written_at timestamp without time zone DEFAULT now()
);


ALTER TABLE clinic.letters OWNER TO clinic_owner;

CREATE SEQUENCE clinic.letters_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE clinic.letters_id_seq OWNER TO clinic_owner;

ALTER SEQUENCE clinic.letters_id_seq OWNED BY clinic.letters.id;


CREATE TABLE clinic.measurements (
    taken_at date NOT NULL,
    patient text NOT NULL,
    pulse smallint,
    device_id text
)
PARTITION BY RANGE (taken_at);


ALTER TABLE clinic.measurements OWNER TO clinic_owner;

CREATE TABLE clinic.measurements_2026 (
    taken_at date NOT NULL,
    patient text NOT NULL,
    pulse smallint,
    device_id text
);


ALTER TABLE clinic.measurements_2026 OWNER TO clinic_owner;

CREATE TABLE clinic.staff (
    id integer NOT NULL,
    full_name text NOT NULL,
    password_hash text,
    token bytea
);


CREATE TABLE ledger.accounts (
    id bigint NOT NULL,
    holder text,
    reference text,
    method bigint,
    iban text
);


CREATE TABLE ledger.invoices (
    id bigint NOT NULL,
    account_id bigint,
    amount numeric(10,2),
    due date,
    memo character varying(6)
);


CREATE TABLE ledger.currencies (
    code character(3) NOT NULL,
    name text
);


CREATE TABLE public."on" (
    yes text,
    "It's; odd" text
);


CREATE VIEW clinic.today AS
 SELECT id,
    patient
   FROM clinic.visits
  WHERE ((at)::date = CURRENT_DATE);


ALTER VIEW clinic.today OWNER TO clinic_owner;

ALTER TABLE ONLY clinic.measurements ATTACH PARTITION clinic.measurements_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');


ALTER TABLE ONLY clinic.letters ALTER COLUMN id SET DEFAULT nextval('clinic.letters_id_seq'::regclass);


COPY ledger.currencies (code, name) FROM stdin;
EUR	Euro; it's
USD	US "Dollar
\.


ALTER TABLE ONLY clinic.practices
    ADD CONSTRAINT practices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY clinic.practices
    ADD CONSTRAINT practices_email_key UNIQUE (email);

ALTER TABLE ONLY clinic.patients
    ADD CONSTRAINT patients_pkey PRIMARY KEY (id);

ALTER TABLE ONLY clinic.patients
    ADD CONSTRAINT patients_login_key UNIQUE (login);

ALTER TABLE ONLY clinic.visits
    ADD CONSTRAINT visits_pkey PRIMARY KEY (id);

ALTER TABLE ONLY clinic.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);

ALTER TABLE ONLY clinic.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ledger.accounts
    ADD CONSTRAINT accounts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY ledger.accounts
    ADD CONSTRAINT accounts_iban_key UNIQUE (iban);

ALTER TABLE ONLY ledger.currencies
    ADD CONSTRAINT currencies_pkey PRIMARY KEY (code);


CREATE INDEX practices_place_idx ON clinic.practices USING gist (place);


CREATE TRIGGER stamping BEFORE UPDATE ON clinic.letters FOR EACH ROW EXECUTE FUNCTION clinic.stamp();


ALTER TABLE ONLY clinic.patients
    ADD CONSTRAINT patients_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES clinic.practices(id);

ALTER TABLE ONLY clinic.visits
    ADD CONSTRAINT visits_patient_fkey FOREIGN KEY (patient) REFERENCES clinic.patients(login);

ALTER TABLE ONLY ledger.invoices
    ADD CONSTRAINT invoices_account_id_fkey FOREIGN KEY (account_id) REFERENCES ledger.accounts(id);


CREATE PUBLICATION prices FOR TABLE ONLY ledger.currencies WITH (publish = 'insert');


GRANT SELECT ON TABLE clinic.patients TO clinic_app;


ALTER DEFAULT PRIVILEGES FOR ROLE clinic_owner IN SCHEMA clinic GRANT SELECT ON TABLES TO clinic_app;


\unrestrict q3mDdZCdLk1mrV1wJ8bT0c
