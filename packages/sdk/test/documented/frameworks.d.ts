// As little of Next.js as the recipes use.
declare module 'next/navigation' {
  export function notFound(): never
}
declare module 'next/cache' {
  export function revalidateTag(tag: string, profile: string): void
}
