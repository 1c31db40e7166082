import type { IncomingMessage } from 'node:http'
import { isIPv6, type Socket } from 'node:net'
import proxyAddr from 'proxy-addr'

/**
 * Tells callers apart: by the address that the request comes from, or, where that is a proxy of `trusted`,
 * by what it says in `X-Forwarded-For`. Addresses of IPv6 count by their network of 64 bits, which
 * one caller has whole.
 */
export function callerBy(trusted: readonly string[]): (request: IncomingMessage) => string {
  const trust = proxyAddr.compile([...trusted])
  // Where nobody is believed, all that comes over a socket comes from one caller.
  const bySocket = new WeakMap<Socket, string>()
  return (request) => {
    const { socket } = request
    const known = bySocket.get(socket)
    if (known !== undefined) return known
    // A socket that is closed already has no address any more.
    if (!socket.remoteAddress) return ''
    const caller = networkOf(proxyAddr(request, trust))
    if (trusted.length === 0) bySocket.set(socket, caller)
    return caller
  }
}

export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%', 1)[0] ?? '').split('::')
  const left = head ? head.split(':') : []
  const right = tail ? tail.split(':') : []
  const missing = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  const groups = [...left, ...Array<string>(missing).fill('0'), ...right]
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`
}
