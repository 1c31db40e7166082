import type { IncomingMessage } from 'node:http'
import { expect, test } from 'vitest'
import { callerBy, networkOf } from './caller.ts'

/** A request as it comes from an address, with what proxies say of where it came from. */
function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage
}

test('without trusted proxies nobody is believed', () => {
  const callerOf = callerBy([])
  expect(callerOf(from('10.0.0.1', '203.0.113.9'))).toBe('10.0.0.1')
})

test('a trusted proxy is believed, and only what trusted proxies have added', () => {
  const callerOf = callerBy(['10.0.0.0/8'])
  expect(callerOf(from('10.0.0.1', '203.0.113.9'))).toBe('203.0.113.9')
  expect(callerOf(from('10.0.0.1', '198.51.100.7, 203.0.113.9, 10.2.3.4'))).toBe('203.0.113.9')
  expect(callerOf(from('192.0.2.1', '203.0.113.9'))).toBe('192.0.2.1')
})

test('an address of IPv6 counts by its network, a mapped one as that of IPv4', () => {
  expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8:1:2::9')).toBe('2001:db8:1:2::/64')
  expect(networkOf('2001:db8::9')).toBe('2001:db8:0:0::/64')
  expect(networkOf('::1')).toBe('0:0:0:0::/64')
  expect(networkOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64')
  expect(networkOf('::ffff:203.0.113.9')).toBe('203.0.113.9')
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9')
})

test('what a proxy says is not taken for an address of the inside where it is none', () => {
  const callerOf = callerBy(['loopback'])
  expect(callerOf(from('127.0.0.1', 'nonsense'))).toBe('nonsense')
  expect(callerOf(from('127.0.0.1'))).toBe('127.0.0.1')
})
