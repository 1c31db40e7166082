/** For a machine that also runs the service: little memory, quick imports, nothing lost. */
const settings = {
  max_connections: '40',
  superuser_reserved_connections: '3',
  shared_buffers: '160MB',
  work_mem: '4MB',
  maintenance_work_mem: '48MB',
  autovacuum_max_workers: '1',
  // Two cores at most are to be had, and the service wants one of them.
  max_worker_processes: '2',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  io_method: 'sync',
  jit: 'off',
  huge_pages: 'off',
  // Nobody replicates from this server: less is written, and imports meet few checkpoints.
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // The log tells of the server's own life; a failed statement is its caller's to report.
  log_min_messages: 'log',
  log_checkpoints: 'off',
  log_line_prefix: '%m ',
}

/** Given on the command line, so that a cluster of an older version gets today's settings. */
export function settingArguments(own: Record<string, string>): string[] {
  return Object.entries({ ...settings, ...own }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
}
