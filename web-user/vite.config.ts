import { viteApp } from 'shared-ui/vite-app.ts'

export default viteApp({ surface: 'web', port: 4103 })
