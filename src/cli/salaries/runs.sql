-- SPDX-License-Identifier: MIT
--
-- How neighbouring rows agree: the number of runs of rows that are alike, and how many of them have an
-- even length.
--
-- Reads `file_rows` (position, alike).
--
-- Nothing here is particular to DuckDB: see data/README.md.

WITH

beside AS (
  SELECT
    position,
    CASE WHEN alike = LAG(alike) OVER (ORDER BY position) THEN 0 ELSE 1 END AS starts
  FROM file_rows
),

numbered AS (
  SELECT SUM(starts) OVER (ORDER BY position) AS run
  FROM beside
),

lengths AS (
  SELECT run, COUNT(*) AS length
  FROM numbered
  GROUP BY run
)

SELECT
  COUNT(*) AS runs,
  CAST(SUM(CASE WHEN MOD(length, 2) = 0 THEN 1 ELSE 0 END) AS BIGINT) AS even_runs
FROM lengths
