/** The report `?sample=1` opens: written for this purpose, of a sub-district that does not exist. */
import sampleReport from './sample-report.txt?raw'

export { sampleReport }
