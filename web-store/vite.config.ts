import { viteApp } from 'shared-ui/vite-app.ts'

export default viteApp({ surface: 'store', port: 4101 })
