/** The store of the diagnosis page. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { DiagnosisState, DiagnosisStore } from '../../lib/diagnosis/store'

const DiagnosisContext = createContext<DiagnosisStore | null>(null)
export const DiagnosisProvider = DiagnosisContext.Provider

/** @throws Error outside a DiagnosisProvider. */
export function useDiagnosis<Selected>(select: (state: DiagnosisState) => Selected): Selected {
  const store = useContext(DiagnosisContext)
  if (store === null) throw new Error('useDiagnosis needs a DiagnosisProvider')
  return useStore(store, select)
}
