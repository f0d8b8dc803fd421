/** Where this project lives. */
export const HOME = 'https://github.com/envparity/envparity';
