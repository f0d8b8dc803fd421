/** What a step of the action gives to those behind it. */
export const OUTPUTS = {
  findings: 'How many findings there are',
  'new-findings': 'How many of them the change brings; all of them where nothing is compared',
  incomplete: '`true` where something that was asked for could not be looked at',
  report: 'The path of the report as JSON',
  sarif: 'The path of the report as SARIF, for github/codeql-action/upload-sarif',
  state:
    'Of a schedule: the path of what has no room in its issue, for actions/upload-artifact; empty where there is nothing to upload',
  'state-name': 'The name that the next report finds it by',
} as const;
