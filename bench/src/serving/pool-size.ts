/** Connections to the database: as many as pg opens by default, more than the service has on two processors. */
export const poolSize = 10
