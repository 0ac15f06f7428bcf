-- SPDX-License-Identifier: MIT
--
-- Counts rows of people that say the same, so that what follows is small.
--
-- Reads `judged`, which judged.sql returns.
-- Returns a row for each reason to leave a row out; or, where reason is NULL, for each role, level,
-- country, year and pay: row_count, the rows, and n, the reports that they stand for.
--
-- Nothing here is particular to DuckDB: see data/README.md.

SELECT
  reason, role, level, country, year, pay,
  CAST(SUM(n) AS BIGINT) AS row_count,
  CAST(SUM(n * weight) AS BIGINT) AS n
FROM (
  SELECT
    reason,
    CASE WHEN reason IS NULL THEN role END AS role,
    CASE WHEN reason IS NULL THEN level END AS level,
    CASE WHEN reason IS NULL THEN country END AS country,
    CASE WHEN reason IS NULL THEN CAST(year AS INTEGER) END AS year,
    CASE WHEN reason IS NULL THEN high END AS pay,
    n,
    CASE WHEN reason IS NULL THEN weight ELSE 1 END AS weight
  FROM judged
) AS rows_that_count
GROUP BY reason, role, level, country, year, pay
