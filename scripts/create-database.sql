-- Run once by the container `postgres`, as its superuser, when its volume is new. The product gets a role
-- that owns its database and may do nothing else on the server: it creates no roles and no databases, and
-- can't switch off what protects the record. The extensions citext and pg_trgm are trusted, so that the
-- owner of a database may create them.
\getenv password POSTGRES_PASSWORD
create role product login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'password';
create database product owner product;
revoke connect, temporary on database product, postgres from public;
-- Nobody is the superuser over the network any more; within the container, `psql --username=postgres` is.
alter role postgres password null;
