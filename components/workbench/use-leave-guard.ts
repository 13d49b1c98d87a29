import { useEffect, useMemo, useRef } from 'react'

/** Asks before the page closes over text the user wrote; a sample or an untouched file may go. */
export function useLeaveGuard() {
  const own = useRef(false)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (own.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return useMemo(
    () => ({
      isOwn: () => own.current,
      setOwn: (isOwn: boolean) => {
        own.current = isOwn
      },
    }),
    [],
  )
}
