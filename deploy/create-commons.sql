-- The image of PostgreSQL makes the workspace by itself; this makes the second database beside it.
CREATE DATABASE rungs_commons;
