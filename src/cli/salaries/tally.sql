-- SPDX-License-Identifier: MIT
--
-- Reads the survey once and counts rows that say the same, so that what follows is small.
--
-- Reads `survey` (title, level, country, year and pay, as text), `titles` (title, role) and
-- `levels` (code, level).
-- Makes `tally`: n rows for each reason to leave a row out; or, where reason is NULL, for each
-- role, level, country, year and pay. A row with several faults counts for the first.
-- This is the part that is particular to DuckDB; cells.sql is not.

CREATE TEMP TABLE tally AS
WITH
understood AS (
  SELECT
    titles.role,
    levels.level,
    survey.country,
    TRY_CAST(survey.year AS DOUBLE) AS year,
    TRY_CAST(survey.pay AS DOUBLE) AS pay
  FROM survey
  LEFT JOIN titles ON titles.title = survey.title
  LEFT JOIN levels ON levels.code = survey.level
),

judged AS (
  SELECT
    *,
    CASE
      WHEN role IS NULL THEN 'other title'
      WHEN level IS NULL THEN 'level'
      WHEN country IS NULL OR NOT regexp_full_match(country, '[A-Z]{2}') THEN 'country'
      WHEN year IS NULL OR year <> FLOOR(year) OR year NOT BETWEEN 1900 AND 2100 THEN 'year'
      WHEN pay IS NULL OR pay <= 0 OR NOT isfinite(pay) THEN 'pay'
    END AS reason
  FROM understood
)

SELECT
  reason,
  CASE WHEN reason IS NULL THEN role END AS role,
  CASE WHEN reason IS NULL THEN level END AS level,
  CASE WHEN reason IS NULL THEN country END AS country,
  CASE WHEN reason IS NULL THEN CAST(year AS INTEGER) END AS year,
  CASE WHEN reason IS NULL THEN pay END AS pay,
  COUNT(*) AS n
FROM judged
GROUP BY ALL;

CREATE TEMP VIEW reports AS
SELECT role, level, country, year, pay, n
FROM tally
WHERE reason IS NULL;
