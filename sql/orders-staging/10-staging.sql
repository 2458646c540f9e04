-- What staging does not need of production. The pipeline runs this file in one transaction, before anybody can log in.
DELETE FROM billing.invoices WHERE issued_on < date '2025-01-01';

COMMENT ON SCHEMA billing IS 'Restored from production: invoices of 2025 and later';
