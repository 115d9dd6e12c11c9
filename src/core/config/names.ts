/** Names of the config file, in the order in which they are looked for in one folder; a new one gets the first. */
export const configNames = ['.backlog-roles.yaml', '.backlog-roles.yml', '.backlog-roles.json'] as const;
