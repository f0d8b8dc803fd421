/** What may stand behind a key. `?` allows nothing as well. */
export type Shape =
  | 'text'
  | 'scalar'
  | 'list'
  | 'map'
  | 'any'
  | 'list map'
  | 'text list'
  | 'text map';

function shapes(lists: Readonly<Partial<Record<Shape, string>>>): ReadonlyMap<string, Shape> {
  const found = new Map<string, Shape>();
  for (const [shape, names] of Object.entries(lists)) {
    for (const name of names.split(' ')) if (isShape(shape)) found.set(name, shape);
  }
  return found;
}

function isShape(text: string): text is Shape {
  return /^(?:text|scalar|list|map|any|list map|text list|text map)$/.test(text);
}

/** https://docs.docker.com/reference/compose-file/ */
export const TOP_LEVEL = shapes({
  any: 'version name',
  list: 'include',
  map: 'services models networks volumes secrets configs',
});

/** https://docs.docker.com/reference/compose-file/services/ */
export const SERVICE = shapes({
  text: 'cgroup cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address network_mode platform pull_policy pull_refresh_after restart runtime stop_grace_period stop_signal user userns_mode uts working_dir',
  scalar:
    'attach cpu_count cpu_percent cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus init mem_limit mem_reservation mem_swappiness memswap_limit oom_kill_disable oom_score_adj pids_limit privileged read_only scale shm_size stdin_open tty use_api_socket',
  list: 'cap_add cap_drop configs device_cgroup_rules devices dns_opt expose external_links group_add links ports post_start pre_start pre_stop profiles secrets security_opt volumes volumes_from',
  map: 'blkio_config credential_spec deploy develop healthcheck logging provider storage_opt ulimits',
  'list map': 'annotations depends_on environment extra_hosts labels models networks sysctls',
  'text list': 'dns dns_search env_file label_file tmpfs',
  'text map': 'build extends',
  any: 'command entrypoint gpus pid',
});

/** https://docs.docker.com/reference/compose-file/build/ */
export const BUILD = shapes({
  text: 'context dockerfile dockerfile_inline isolation network target',
  scalar: 'no_cache privileged provenance pull sbom shm_size',
  list: 'cache_from cache_to entitlements no_cache_filter platforms secrets tags',
  'list map': 'additional_contexts args extra_hosts labels',
  any: 'ssh ulimits',
});

/** https://docs.docker.com/reference/compose-file/secrets/, …/configs/ */
export const FILE_OBJECT = shapes({
  text: 'content driver environment file name template_driver',
  any: 'driver_opts external',
  'list map': 'labels',
});
