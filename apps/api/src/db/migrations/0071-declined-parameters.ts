/** Why the platform declined a council's own value: the council reads it beside its proposal, not in the journal alone. */
export const declinedParameters = `
alter table parameter_override add column declined_because text;
grant update (declined_because) on parameter_override to kenes_platform;
`;
