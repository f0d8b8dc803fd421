'use client';

import { useEffect } from 'react';

export function Analytics() {
  useEffect(() => {
    const id = process.env.ANALYTICS_ID;
    if (id) navigator.sendBeacon('/collect', id);
  }, []);
  return null;
}
