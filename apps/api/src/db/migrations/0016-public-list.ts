/** The public's list of recommendations over all councils is read in the order of an index, a page at a time. */
export const publicList = `
create index recommendation_published on recommendation (adopted_on desc nulls last, id desc nulls last) where published;
`;
