/** What `envparity init` writes: valid as it is, and with every line uncommented. */
export const STARTER = `# What envparity cannot see in this repository. Everything is optional.
# yaml-language-server: $schema=./node_modules/envparity/schemas/config.schema.json

# The deployment targets, and where their variables come from.
#environments:
#  production:
#    aliases: [live]
#    sources:
#      - dotenv: .env.production

# Rules switched off or regraded: off, info, warning or error.
#rules:
#  unused: off

# What is expected of a variable, by name or glob.
#variables:
#  DATABASE_URL:
#    required: [production]
#    pattern: ^postgres://
#    description: The main database

# Findings not to report, each with its reason.
#ignore:
#  - rule: missing
#    name: LEGACY_*
#    reason: set by hand on the old server
#    until: 2030-01-31

# Paths that are not looked at.
#exclude:
#  - vendor/**
`;
