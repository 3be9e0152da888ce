/**
 * A table of what a council had before holds whole national ids: it is nobody's to publish, whichever act forgets to look. The
 * check is made of what is written from now on; no act has shown such a file before.
 */
export const importsNeverPublic = `
alter table stored_file add constraint stored_file_import_private check (purpose <> 'IMPORT' or not published) not valid;
`;
