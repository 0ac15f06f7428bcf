-- SPDX-License-Identifier: MIT
--
-- Counts adverts, and those that are distinct: that differ in any column or in an end of pay.
--
-- Reads `ranges`: a row for each advert with role, level, country, year, currency, alike (see
-- pairs.sql), low and high, native_low and native_high, the same in the currency of the advert, and
-- weight, how many adverts the row stands for. Singles, whose low is NULL, are left out.
-- Returns a row for each role, level, country, year and pay, with the numbers of adverts and of
-- distinct adverts that offer it.
--
-- Nothing here is particular to DuckDB: see data/README.md.

SELECT
  role, level, country, CAST(year AS INTEGER) AS year, currency, low, high, native_low, native_high,
  CAST(SUM(n) AS BIGINT) AS adverts,
  COUNT(*) AS distinct_adverts
FROM (
  SELECT
    role, level, country, year, currency, low, high, native_low, native_high,
    SUM(weight) AS n
  FROM ranges
  WHERE low IS NOT NULL
  GROUP BY role, level, country, year, currency, alike, low, high, native_low, native_high
) AS distinct_ranges
GROUP BY role, level, country, year, currency, low, high, native_low, native_high
