/** What Compose looks for in a folder, in this order: https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file */
export const DEFAULT_NAMES = [
  'compose.yaml',
  'compose.yml',
  'docker-compose.yml',
  'docker-compose.yaml',
] as const;
