-- SPDX-License-Identifier: MIT
--
-- Percentiles of pay for every combination of level, country and year, and for all of each.
--
-- Reads `reports`: role, level, country, year, pay, and n, how many reports say exactly this (1 in
-- a table with a row for each report). None of them is NULL.
-- Returns a row for each cell: role; level, country and year, NULL standing for all; n, the reports
-- in the cell; p10 to p90, and the two ends of a 95 % interval of the median, in the unit of pay.
--
-- Nothing here is particular to DuckDB: it runs as it stands on Spark SQL, Trino and BigQuery too.
-- That is why it has no quantile function: Trino has none that is exact, BigQuery none that groups.

WITH

-- How many reports of each amount a cell has. Pay repeats, in round numbers above all, and what is
-- counted first need not be sorted: the cost lies with distinct amounts, not with reports.
amounts AS (
  SELECT role, level, country, year, pay, SUM(n) AS n
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

-- The reports of a cell in order of pay have ranks 1 to n. Equal amounts follow one another, so an
-- amount is known by the last rank it takes: the report of rank r has the least amount whose last
-- rank is r or more.
ranked AS (
  SELECT
    role, level, country, year, pay,
    SUM(n) OVER (PARTITION BY role, level, country, year ORDER BY pay) AS last_rank,
    SUM(n) OVER (PARTITION BY role, level, country, year) AS n
  FROM amounts
),

percents AS (
  SELECT 10 AS percent
  UNION ALL SELECT 25
  UNION ALL SELECT 50
  UNION ALL SELECT 75
  UNION ALL SELECT 90
),

-- A percentile lies (n - 1) * percent / 100 steps above the lowest report (type 7 of Hyndman and
-- Fan, "Sample quantiles in statistical packages", 1996). Whole steps and hundredths of a step are
-- kept apart as whole numbers, so that no engine has anything to round.
steps AS (
  SELECT
    role, level, country, year, pay, last_rank, n, percent,
    ((n - 1) * percent - MOD((n - 1) * percent, 100)) / 100 AS whole_steps,
    MOD((n - 1) * percent, 100) AS hundredths
  FROM ranked
  CROSS JOIN percents
),

-- The amounts on both sides of each percentile, and those at the ends of the median's interval:
-- the reports whose ranks are (n + 1) / 2 -+ 1.96 * sqrt(n) / 2, rounded outwards. data/README.md
-- says where that comes from. 2e0 and its like are floating-point numbers in every engine.
neighbours AS (
  SELECT
    role, level, country, year, n, percent, hundredths,
    MIN(CASE WHEN last_rank >= 1 + whole_steps THEN pay END) AS below,
    MIN(CASE WHEN last_rank >= LEAST(2 + whole_steps, n) THEN pay END) AS above,
    MIN(CASE
      WHEN last_rank >= GREATEST(FLOOR((n + 1) / 2e0 - 1.96e0 * SQRT(n) / 2e0), 1) THEN pay
    END) AS median_low,
    MIN(CASE
      WHEN last_rank >= LEAST(CEIL((n + 1) / 2e0 + 1.96e0 * SQRT(n) / 2e0), n) THEN pay
    END) AS median_high
  FROM steps
  GROUP BY role, level, country, year, n, percent, hundredths
),

-- Interpolated between the neighbours, and rounded to whole units of currency.
percentiles AS (
  SELECT
    role, level, country, year, n, percent, median_low, median_high,
    ROUND((below * (100 - hundredths) + above * hundredths) / 100) AS amount
  FROM neighbours
)

SELECT
  role, level, country, year, n,
  MAX(CASE WHEN percent = 10 THEN amount END) AS p10,
  MAX(CASE WHEN percent = 25 THEN amount END) AS p25,
  MAX(CASE WHEN percent = 50 THEN amount END) AS p50,
  MAX(CASE WHEN percent = 75 THEN amount END) AS p75,
  MAX(CASE WHEN percent = 90 THEN amount END) AS p90,
  ROUND(MAX(median_low)) AS median_low,
  ROUND(MAX(median_high)) AS median_high
FROM percentiles
GROUP BY role, level, country, year, n
