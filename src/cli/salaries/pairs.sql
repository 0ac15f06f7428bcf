-- SPDX-License-Identifier: MIT
--
-- Puts together adverts whose two ends of pay stand in neighbouring rows, the high end first.
--
-- Reads `kept`: rows of judged.sql that count. `position` is that of the row in the file, `alike` is
-- the same in rows that are equal in every column but those of pay; low and high are equal.
-- Returns a row for each advert, and one for each single, whose low is NULL; its weight is 1.
--
-- A stretch is a longest sequence of neighbouring rows that are alike and whose pay never rises. Its
-- rows 1 and 2, 3 and 4, and so on, are an advert; a last odd row is a single. Neighbours that are
-- alike have positions that follow one another among all rows that are alike, so that a large file
-- need not be sorted as a whole.
--
-- Nothing here is particular to DuckDB: see data/README.md.

WITH

beside AS (
  SELECT
    role, level, country, year, currency, alike, position, high, native_high,
    ROW_NUMBER() OVER (PARTITION BY alike ORDER BY position) AS number,
    LAG(position) OVER (PARTITION BY alike ORDER BY position) AS position_before,
    LAG(high) OVER (PARTITION BY alike ORDER BY position) AS high_before,
    LAG(native_high) OVER (PARTITION BY alike ORDER BY position) AS native_before,
    LEAD(position) OVER (PARTITION BY alike ORDER BY position) AS next_position,
    LEAD(high) OVER (PARTITION BY alike ORDER BY position) AS next_high,
    LEAD(native_high) OVER (PARTITION BY alike ORDER BY position) AS next_native
  FROM kept
),

-- The number of the row that its stretch begins with.
stretches AS (
  SELECT
    role, level, country, year, currency, alike, high, native_high, number,
    CASE
      WHEN next_position = position + 1 AND next_native <= native_high AND next_high <= high
        THEN next_high
    END AS low,
    CASE
      WHEN next_position = position + 1 AND next_native <= native_high AND next_high <= high
        THEN next_native
    END AS native_low,
    MAX(
      CASE
        WHEN position = position_before + 1 AND native_high <= native_before AND high <= high_before
          THEN 0
        ELSE number
      END
    ) OVER (PARTITION BY alike ORDER BY number) AS first_number
  FROM beside
)

SELECT
  role, level, country, year, currency, alike, low, high, native_low, native_high,
  CAST(1 AS BIGINT) AS weight
FROM stretches
WHERE MOD(number - first_number, 2) = 0
