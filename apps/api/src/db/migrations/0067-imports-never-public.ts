/**
 * A table of what a council had before holds whole national ids: it is nobody's to publish, whichever act forgets to look. The
 * check is made of what comes from now on and of what lies there already; no such file was ever shown.
 */
export const importsNeverPublic = `
alter table stored_file add constraint stored_file_import_private check (purpose <> 'IMPORT' or not published) not valid;
alter table stored_file validate constraint stored_file_import_private;
`;
