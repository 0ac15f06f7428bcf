-- SPDX-License-Identifier: MIT
--
-- Percentiles of pay for every combination of level, country and year, and for all of each.
--
-- Reads `reports`: role, level, country, year, pay, and n, how many reports say exactly this (1 in
-- a table with a row for each report). None of them is NULL; pay is a floating-point number.
-- Returns a row for each cell: role; level, country and year, NULL standing for all; n, the number
-- of reports; p10 to p90 and the ends of a 95 % interval of the median, in whole units of pay.
--
-- Nothing here is particular to DuckDB: Spark SQL, Trino and BigQuery have all of it under the same
-- names. That is why no quantile function is used: Trino has none that is exact, and BigQuery's
-- does not work with GROUP BY. data/README.md has a table of what is used.

WITH

-- How many reports of each amount a cell has. Pay repeats, in round numbers above all, and what
-- has been counted need not be sorted.
amounts AS (
  SELECT role, level, country, year, pay, CAST(SUM(n) AS BIGINT) AS n
  FROM reports
  GROUP BY GROUPING SETS (
    (role, pay),
    (role, pay, level),
    (role, pay, country),
    (role, pay, year),
    (role, pay, level, country),
    (role, pay, level, year),
    (role, pay, country, year),
    (role, pay, level, country, year)
  )
),

-- In order of pay, the reports of a cell have the ranks 1 to n. Equal amounts follow one another,
-- so that an amount takes the ranks from last_rank - same + 1 to last_rank.
ranked AS (
  SELECT
    role, level, country, year, pay,
    n AS same,
    CAST(SUM(n) OVER (PARTITION BY role, level, country, year ORDER BY pay) AS BIGINT) AS last_rank,
    LEAD(pay) OVER (PARTITION BY role, level, country, year ORDER BY pay) AS next_pay,
    CAST(SUM(n) OVER (PARTITION BY role, level, country, year) AS BIGINT) AS n
  FROM amounts
),

figures AS (
  SELECT 'p10' AS figure, 10 AS percent
  UNION ALL SELECT 'p25', 25
  UNION ALL SELECT 'p50', 50
  UNION ALL SELECT 'p75', 75
  UNION ALL SELECT 'p90', 90
  UNION ALL SELECT 'median_low', 50
  UNION ALL SELECT 'median_high', 50
),

-- Where each figure lies among the ranks, in hundredths of a rank: a whole number, so that every
-- engine finds the same place.
--   A percentile: at rank 1 + (n - 1) * percent / 100, which is type 7 of Hyndman and Fan, "Sample
--   Quantiles in Statistical Packages", The American Statistician 50 (1996).
--   The ends of the interval: at the ranks (n + 1) / 2 -+ 1.96 * sqrt(n) / 2, rounded outwards, but
--   within 1 and n. The number of reports below the true median is binomial with mean n / 2 and
--   standard deviation sqrt(n) / 2, which is close to normal; half a rank is added for continuity.
--   2e0 is a floating-point number in every engine, 2.0 a decimal in some.
places AS (
  SELECT
    role, level, country, year, pay, same, last_rank, next_pay, n, figure,
    CASE figure
      WHEN 'median_low' THEN
        100 * CAST(GREATEST(FLOOR((n + 1) / 2e0 - 1.96e0 * SQRT(n) / 2e0), 1) AS BIGINT)
      WHEN 'median_high' THEN
        100 * CAST(LEAST(CEIL((n + 1) / 2e0 + 1.96e0 * SQRT(n) / 2e0), n) AS BIGINT)
      ELSE 100 + (n - 1) * percent
    END AS place
  FROM ranked
  CROSS JOIN figures
),

-- The amount at each place: of the reports there, or between two of them, interpolated; rounded
-- halves upwards, which ROUND does not do in every engine.
found AS (
  SELECT
    role, level, country, year, n, figure,
    FLOOR(
      CASE
        WHEN place <= 100 * last_rank THEN pay
        ELSE (pay * (100 - MOD(place, 100)) + next_pay * MOD(place, 100)) / 100
      END + 0.5e0
    ) AS amount
  FROM places
  WHERE place >= 100 * (last_rank - same + 1) AND place < 100 * (last_rank + 1)
)

SELECT
  role, level, country, year, n,
  MAX(CASE WHEN figure = 'p10' THEN amount END) AS p10,
  MAX(CASE WHEN figure = 'p25' THEN amount END) AS p25,
  MAX(CASE WHEN figure = 'p50' THEN amount END) AS p50,
  MAX(CASE WHEN figure = 'p75' THEN amount END) AS p75,
  MAX(CASE WHEN figure = 'p90' THEN amount END) AS p90,
  MAX(CASE WHEN figure = 'median_low' THEN amount END) AS median_low,
  MAX(CASE WHEN figure = 'median_high' THEN amount END) AS median_high
FROM found
GROUP BY role, level, country, year, n
