import { z } from 'zod';

/* zod would try whether it may write functions, and the page's policy would report it. */
z.config({ jitless: true });
