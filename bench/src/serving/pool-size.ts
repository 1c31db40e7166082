/** Connections to the database: as many as the service has for reading. */
export const poolSize = 10
