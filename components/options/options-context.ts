/** The store of the settings page. */
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { OptionsState, OptionsStore } from '../../lib/options/store'

const OptionsContext = createContext<OptionsStore | null>(null)
export const OptionsProvider = OptionsContext.Provider

/** @throws Error outside an OptionsProvider. */
export function useOptions<Selected>(select: (state: OptionsState) => Selected): Selected {
  const store = useContext(OptionsContext)
  if (store === null) throw new Error('useOptions needs an OptionsProvider')
  return useStore(store, select)
}
