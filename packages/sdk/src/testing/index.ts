export * from '../generated/mocks.ts'
export {
  fail,
  mockFetch,
  type MockCall,
  type MockFailure,
  type MockFetch,
  type MockHandlers,
} from './mock-fetch.ts'
