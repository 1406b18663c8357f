### Carpetas y archivos de ejecuciones: qué anda mal en ellos y qué fue de ellos.

folder-cannot-be-written = No se puede escribir { $file }: { $reason }
folder-cannot-be-made = No se puede crear { $file } ({ $reason }). Elija otra carpeta con --out.
folder-cannot-be-read = No se puede leer { $file }: { $reason }

# Razones del sistema de archivos, oraciones enteras.
folder-reason-full = el disco está lleno. Haga lugar y repita la misma orden: continuará.
folder-reason-too-large = aquí no puede crecer más. Suba el límite de tamaño de los archivos (ulimit -f), o elija otra carpeta con --out.
folder-reason-read-only = el sistema de archivos es de solo lectura. Elija otra carpeta con --out.
folder-reason-denied = el acceso está denegado. Revise los permisos de la carpeta o elija otra con --out.
folder-reason-gone = su carpeta ya no está. Repita la misma orden para ejecutar de nuevo.
folder-reason-other = { $text }.
folder-denied = el acceso está denegado

folder-being-written = { $holder } está escribiendo { $what }. Espere a que termine, o deténgalo antes.
folder-holder = el proceso { $process } del usuario { $user }, desde { $since },
folder-holder-unknown = otro proceso
folder-lock-held = No se puede liberar un bloqueo.

folder-deleted = { $file } se borró mientras la ejecución estaba en marcha. Repita la misma orden.
folder-damaged-row = { $file } está dañado o es demasiado corto en la fila '{ $row }'. Ejecute de nuevo con --force.
folder-damaged = { $file } está dañado: no es lo que se escribió allí.
folder-damaged-remedy = { $file } está dañado: no es lo que se escribió allí. { $remedy }
folder-damaged-answer = { $file } está dañado. Repita la orden de la ejecución: se hace de nuevo.
folder-other-version = { $file } lo escribió otra versión del programa. { $remedy }
folder-remedy = Repita la orden de la ejecución: hace de nuevo lo que está dañado.
folder-changed = { $folder } no está como la dejó la ejecución: { $changes } Repita la orden de la ejecución: hace de nuevo lo que está dañado.
folder-changes = { $first } { $next }
folder-file-missing = Falta { $file }.
folder-file-changed = { $file } se modificó desde que terminó la ejecución.
folder-no-run = { $folder } no es la carpeta de una ejecución: no contiene { $file }.
folder-not-finished = { $folder } contiene una ejecución sin terminar. Repita su orden para continuarla.

# Qué fue de los archivos que no estaban como se escribieron.
folder-kept-damaged = { $file } está dañado: se conserva como { $kept } y se hace de nuevo.
folder-kept-other-run = { $file } pertenece a otra ejecución, { $run }: se conserva como { $kept } y se hace de nuevo.
folder-kept-changed = { $file } no es lo que escribió la ejecución (su hash difiere del que da el manifiesto): se conserva como { $kept } y se hace de nuevo.
folder-missing = { $file } falta y se hace de nuevo.
folder-kept-sums = { $file } no concuerda con sus sumas de comprobación después del byte { $byte }: se conserva como { $kept }, y las filas desde allí se hacen de nuevo.
folder-kept-drawn = { $file } se modificó desde que se dibujó: se conserva como { $kept } y se dibuja de nuevo.
folder-not-removed = { $file } es de un dibujo anterior y no se puede quitar: quítelo usted.
