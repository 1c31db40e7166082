/** An id, as the record writes it; PostgreSQL reads its source alike. Slugs are never shaped so. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
