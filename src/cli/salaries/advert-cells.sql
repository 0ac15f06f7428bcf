-- SPDX-License-Identifier: MIT
--
-- Percentiles of the ranges that adverts offer, for every combination of level, country and year, and
-- for all of each.
--
-- Reads `adverts`, which adverts.sql returns: role, level, country and year; low and high;
-- currency, native_low and native_high; and the numbers adverts and distinct_adverts. None of them
-- is NULL; amounts are floating-point numbers.
-- Returns a row for each cell: role; level, country and year, NULL standing for all; adverts and
-- distinct_adverts; p10 to p90 of low, of mid = (low + high) / 2 and of high over the distinct
-- adverts, and the ends of a 95 % interval of the median of mid, in whole units of pay.
--
-- Nothing here is particular to DuckDB: Spark SQL, Trino and BigQuery have all of it under the same
-- names. See cells.sql for why no quantile function is used.

WITH

-- How many distinct adverts a cell has of each band: of what an advert offers in its own currency.
bands AS (
  SELECT
    role, level, country, year,
    CAST(SUM(distinct_adverts) AS BIGINT) AS n,
    CAST(SUM(adverts) AS BIGINT) AS adverts
  FROM adverts
  GROUP BY GROUPING SETS (
    (role, currency, native_low, native_high),
    (role, currency, native_low, native_high, level),
    (role, currency, native_low, native_high, country),
    (role, currency, native_low, native_high, year),
    (role, currency, native_low, native_high, level, country),
    (role, currency, native_low, native_high, level, year),
    (role, currency, native_low, native_high, country, year),
    (role, currency, native_low, native_high, level, country, year)
  )
),

-- The adverts of a cell, and q, the sum of the squares of how often each band stands in it.
cells AS (
  SELECT
    role, level, country, year,
    CAST(SUM(adverts) AS BIGINT) AS adverts,
    CAST(SUM(n * n) AS BIGINT) AS q
  FROM bands
  GROUP BY role, level, country, year
),

-- Each distinct advert three times: by its ends and by its middle.
ends AS (
  SELECT role, level, country, year, 'low' AS measure, low AS amount, distinct_adverts AS n
  FROM adverts
  UNION ALL
  SELECT role, level, country, year, 'mid', (low + high) / 2e0, distinct_adverts FROM adverts
  UNION ALL
  SELECT role, level, country, year, 'high', high, distinct_adverts FROM adverts
),

-- How many distinct adverts of each amount a cell has.
amounts AS (
  SELECT role, level, country, year, measure, amount, CAST(SUM(n) AS BIGINT) AS n
  FROM ends
  GROUP BY GROUPING SETS (
    (role, measure, amount),
    (role, measure, amount, level),
    (role, measure, amount, country),
    (role, measure, amount, year),
    (role, measure, amount, level, country),
    (role, measure, amount, level, year),
    (role, measure, amount, country, year),
    (role, measure, amount, level, country, year)
  )
),

-- The amounts of a cell, and a row of its adverts and q. A join would not find NULL, which stands for
-- all; a window does.
counted AS (
  SELECT role, level, country, year, measure, amount, n, 0 AS adverts, 0 AS q FROM amounts
  UNION ALL
  SELECT role, level, country, year, 'cell', 0e0, 0, adverts, q FROM cells
),

-- In order of amount, the distinct adverts of a cell have the ranks 1 to n. Equal amounts follow one
-- another, so that an amount takes the ranks from last_rank - same + 1 to last_rank.
ranked AS (
  SELECT
    role, level, country, year, measure, amount,
    n AS same,
    CAST(
      SUM(n) OVER (PARTITION BY role, level, country, year, measure ORDER BY amount) AS BIGINT
    ) AS last_rank,
    LEAD(amount) OVER (
      PARTITION BY role, level, country, year, measure ORDER BY amount
    ) AS next_amount,
    CAST(SUM(n) OVER (PARTITION BY role, level, country, year, measure) AS BIGINT) AS n,
    MAX(adverts) OVER (PARTITION BY role, level, country, year) AS adverts,
    MAX(q) OVER (PARTITION BY role, level, country, year) AS q
  FROM counted
),

figures AS (
  SELECT 'p10' AS figure, 10 AS percent
  UNION ALL SELECT 'p25', 25
  UNION ALL SELECT 'p50', 50
  UNION ALL SELECT 'p75', 75
  UNION ALL SELECT 'p90', 90
  UNION ALL SELECT 'lower', 50
  UNION ALL SELECT 'upper', 50
),

-- Where each figure lies among the ranks, in hundredths of a rank, as in cells.sql.
--   A percentile: at rank 1 + (n - 1) * percent / 100, type 7 of Hyndman and Fan (1996).
--   The ends of the interval: at the ranks (n + 1) / 2 -+ 1.96 * sqrt(q) / 2, rounded outwards, but
--   within 1 and n. Adverts of one band are taken for one draw, so that the number of adverts below
--   the true median has the variance q / 4 in place of n / 4: R. S. Woodruff, "Confidence Intervals
--   for Medians and Other Position Measures", Journal of the American Statistical Association 47
--   (1952), with the variance of clusters in L. Kish, Survey Sampling (1965). Where no band stands
--   twice q is n.
places AS (
  SELECT
    role, level, country, year, measure, amount, same, last_rank, next_amount, n, adverts, figure,
    CASE figure
      WHEN 'lower' THEN
        100 * CAST(GREATEST(FLOOR((n + 1) / 2e0 - 1.96e0 * SQRT(q) / 2e0), 1) AS BIGINT)
      WHEN 'upper' THEN
        100 * CAST(LEAST(CEIL((n + 1) / 2e0 + 1.96e0 * SQRT(q) / 2e0), n) AS BIGINT)
      ELSE 100 + (n - 1) * percent
    END AS place
  FROM ranked
  CROSS JOIN figures
  WHERE measure <> 'cell'
),

-- The amount at each place, of the advert there, or between two of them, interpolated; and rounded
-- only then, halves upwards.
found AS (
  SELECT
    role, level, country, year, n, adverts, measure, figure,
    FLOOR(
      CASE
        WHEN place <= 100 * last_rank THEN amount
        ELSE (amount * (100 - MOD(place, 100)) + next_amount * MOD(place, 100)) / 100
      END + 0.5e0
    ) AS amount
  FROM places
  WHERE place >= 100 * (last_rank - same + 1) AND place < 100 * (last_rank + 1)
)

SELECT
  role, level, country, year,
  adverts,
  n AS distinct_adverts,
  MAX(CASE WHEN measure = 'low' AND figure = 'p10' THEN amount END) AS low_p10,
  MAX(CASE WHEN measure = 'low' AND figure = 'p25' THEN amount END) AS low_p25,
  MAX(CASE WHEN measure = 'low' AND figure = 'p50' THEN amount END) AS low_p50,
  MAX(CASE WHEN measure = 'low' AND figure = 'p75' THEN amount END) AS low_p75,
  MAX(CASE WHEN measure = 'low' AND figure = 'p90' THEN amount END) AS low_p90,
  MAX(CASE WHEN measure = 'mid' AND figure = 'p10' THEN amount END) AS mid_p10,
  MAX(CASE WHEN measure = 'mid' AND figure = 'p25' THEN amount END) AS mid_p25,
  MAX(CASE WHEN measure = 'mid' AND figure = 'p50' THEN amount END) AS mid_p50,
  MAX(CASE WHEN measure = 'mid' AND figure = 'p75' THEN amount END) AS mid_p75,
  MAX(CASE WHEN measure = 'mid' AND figure = 'p90' THEN amount END) AS mid_p90,
  MAX(CASE WHEN measure = 'high' AND figure = 'p10' THEN amount END) AS high_p10,
  MAX(CASE WHEN measure = 'high' AND figure = 'p25' THEN amount END) AS high_p25,
  MAX(CASE WHEN measure = 'high' AND figure = 'p50' THEN amount END) AS high_p50,
  MAX(CASE WHEN measure = 'high' AND figure = 'p75' THEN amount END) AS high_p75,
  MAX(CASE WHEN measure = 'high' AND figure = 'p90' THEN amount END) AS high_p90,
  MAX(CASE WHEN measure = 'mid' AND figure = 'lower' THEN amount END) AS mid_lower,
  MAX(CASE WHEN measure = 'mid' AND figure = 'upper' THEN amount END) AS mid_upper
FROM found
GROUP BY role, level, country, year, n, adverts
