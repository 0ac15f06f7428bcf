-- SPDX-License-Identifier: MIT
--
-- What a row of the survey means by the map, and why it does not count.
--
-- Reads `survey` (title, level, country and currency as text; year, low, high, native_low and
-- native_high as floating-point numbers, NULL where there is no number; of adverts also position and
-- alike, see pairs.sql; n, how many rows of the file the row is, 1 where they are not put together;
-- weight, how many reports or adverts each of them stands for, 1 where it is one; standing, another
-- reason not to count it, or NULL), `titles` (title, role) and `levels` (code, level). A row of one
-- amount has it as low and as high. A survey without levels has '' as code and as level, one without
-- years has 0 as year.
-- Returns a row for each row, with the first reason not to count it; NULL where it counts.
--
-- Nothing here is particular to DuckDB: see data/README.md.

SELECT
  titles.role,
  levels.level,
  survey.country,
  survey.year,
  survey.low,
  survey.high,
  survey.currency,
  survey.native_low,
  survey.native_high,
  survey.alike,
  survey.position,
  survey.n,
  survey.weight,
  CASE
    WHEN titles.role IS NULL THEN 'other title'
    WHEN survey.standing IS NOT NULL THEN survey.standing
    WHEN levels.level IS NULL THEN 'level'
    -- Two letters, and nothing but capital letters.
    WHEN survey.country IS NULL OR LENGTH(survey.country) <> 2
      OR LENGTH(TRANSLATE(survey.country, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '')) > 0 THEN 'country'
    WHEN survey.year IS NULL OR survey.year <> FLOOR(survey.year)
      OR (survey.year <> 0 AND survey.year NOT BETWEEN 1900 AND 2100) THEN 'year'
    -- What is not a number is no less than 1e15 either: it is the largest of all in some engines.
    WHEN (survey.low IS NULL OR NOT (survey.low > 0 AND survey.low <= 1e15))
      AND (survey.high IS NULL OR NOT (survey.high > 0 AND survey.high <= 1e15)) THEN 'pay'
    WHEN survey.low IS NULL OR NOT (survey.low > 0 AND survey.low <= 1e15) THEN 'low'
    WHEN survey.high IS NULL OR NOT (survey.high > 0 AND survey.high <= 1e15) THEN 'high'
    WHEN survey.low > survey.high THEN 'order'
    WHEN survey.currency IS NULL
      OR survey.native_low IS NULL OR NOT (survey.native_low > 0 AND survey.native_low <= 1e15)
      OR survey.native_high IS NULL OR NOT (survey.native_high > 0 AND survey.native_high <= 1e15)
      OR survey.native_low > survey.native_high THEN 'native'
  END AS reason
FROM survey
LEFT JOIN titles ON titles.title = survey.title
LEFT JOIN levels ON levels.code = survey.level
