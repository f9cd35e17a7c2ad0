import { viteApp } from 'shared-ui/vite-app.ts'
import { pdfData } from './pdf-data.ts'

const app = viteApp({ surface: 'backoffice', port: 4102 })

export default { ...app, plugins: [pdfData(), ...(app.plugins ?? [])] }
