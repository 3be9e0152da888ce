/**
 * Names here stand in «quotes», and PostgreSQL's parser, in the database's plain ctype, takes these for letters: «Южный»
 * could not be found as Южный. Only letters and digits become words now, as the search splits what is asked.
 */
export const wordsInQuotes = `
alter table published_text drop column words;
alter table published_text add column words tsvector not null
  generated always as (to_tsvector('simple', regexp_replace(body, '[^[:alnum:]]+', ' ', 'g'))) stored;
create index published_text_words on published_text using gin (words);
`;
