export {toHtml} from './page.ts'
