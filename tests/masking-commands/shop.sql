-- What real schemas have that a row has to fit.
CREATE TYPE public.mood AS ENUM ('good', 'bad');
CREATE DOMAIN public.code AS text CONSTRAINT code_form CHECK (VALUE ~ '^[A-Z]{2}-\d{3}$');
CREATE TABLE public.shops (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, code public.code NOT NULL UNIQUE, title character varying(5) NOT NULL,
  site text NOT NULL CHECK (site LIKE 'https://%'), mood public.mood NOT NULL, rate numeric(4,2), both_ways text GENERATED ALWAYS AS (title || site) STORED);
CREATE TABLE public.people (id uuid PRIMARY KEY, shop bigint NOT NULL REFERENCES public.shops, email text NOT NULL UNIQUE, boss uuid REFERENCES public.people,
  letter character(1), contact jsonb, ways text[] NOT NULL, born date, died date, CHECK (died > born), CHECK (num_nonnulls(letter, contact) = 1));
CREATE TABLE public.friends (one uuid NOT NULL REFERENCES public.people, other uuid NOT NULL REFERENCES public.people, PRIMARY KEY (one, other), CHECK (one < other));
CREATE TABLE public.hens (id integer PRIMARY KEY, egg integer NOT NULL);
CREATE TABLE public.eggs (id integer PRIMARY KEY, hen integer NOT NULL REFERENCES public.hens);
ALTER TABLE public.hens ADD FOREIGN KEY (egg) REFERENCES public.eggs;
CREATE TABLE public.visits (shop bigint NOT NULL REFERENCES public.shops, at date NOT NULL, note text) PARTITION BY RANGE (at);
CREATE TABLE public.visits_2020 PARTITION OF public.visits FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.defaults (main boolean UNIQUE CHECK (main), name text);
CREATE TABLE public.never (name text NOT NULL CHECK (length(name) > 5000));
CREATE TABLE public.of_never (id integer PRIMARY KEY, name text);
ALTER TABLE public.never ADD id integer NOT NULL UNIQUE;
ALTER TABLE public.of_never ADD FOREIGN KEY (id) REFERENCES public.never (id);
CREATE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''never''; END';
CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON public.shops FOR EACH ROW EXECUTE FUNCTION public.refuse();
