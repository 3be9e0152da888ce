/**
 * Numbers of letters as they are printed, «12-а» or «03-15/127»: one letter of a series and year has one, however its letters
 * are written; the register reads them as people count, 9 before 12 before 12-а before 127.
 */
export const printedNumbers = `
-- The index is made anew in the same transaction: no two letters get one number meanwhile.
-- squawk-ignore require-concurrent-index-deletion
drop index letter_number;
create unique index letter_number on letter (tenant_id, direction, series, year, lower(number)) where number is not null;

create function number_order(number text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(lower(number), '([0-9]+)', '00000000000000000000\\1', 'g'), '0*([0-9]{20})', '\\1', 'g')
$$;
`;
