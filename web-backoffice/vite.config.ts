import { viteApp } from 'shared-ui/vite-app.ts'

export default viteApp({ surface: 'backoffice', port: 4102 })
