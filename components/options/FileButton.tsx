import { FileUp } from 'lucide-react'
import { useRef } from 'react'

interface FileButtonProps {
  label: string
  /** As the `accept` of a file input. */
  accept: string
  onFile: (file: File) => void
}

export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <FileUp size={15} aria-hidden="true" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Choosing the same file again must be a change.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
