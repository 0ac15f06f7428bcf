-- SPDX-License-Identifier: MIT
--
-- Counts rows of people that say the same, so that what follows is small.
--
-- Reads `judged`, which judged.sql returns.
-- Returns n rows for each reason to leave a row out; or, where reason is NULL, for each role, level,
-- country, year and pay.
--
-- Nothing here is particular to DuckDB: see data/README.md.

SELECT reason, role, level, country, year, pay, COUNT(*) AS n
FROM (
  SELECT
    reason,
    CASE WHEN reason IS NULL THEN role END AS role,
    CASE WHEN reason IS NULL THEN level END AS level,
    CASE WHEN reason IS NULL THEN country END AS country,
    CASE WHEN reason IS NULL THEN CAST(year AS INTEGER) END AS year,
    CASE WHEN reason IS NULL THEN high END AS pay
  FROM judged
) AS rows_that_count
GROUP BY reason, role, level, country, year, pay
