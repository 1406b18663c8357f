### Un ajuste a casos: su diario, su distribución previa.

fit-journal-unreadable = No se puede leer el diario { $file }.
fit-journal-other = { $file } es lo que dejó una búsqueda interrumpida de otra cosa. Quítelo, o pida lo mismo de nuevo.
fit-journal-damaged = { $file } se modificó o se dañó: se conserva como { $kept }, y lo que no concuerda con su suma de comprobación se mide de nuevo.
fit-journal-stays = No se puede quitar el diario { $file }.

fit-nothing-left = No queda nada que ajustar: ninguno de los números propios del modelo tiene distribución.
fit-prior-fitted = La distribución previa de { $id } es un conjunto ajustado. Dele una distribución propia.
