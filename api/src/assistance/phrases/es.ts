export const es = `abeja abril aguja alegre amarillo ancla andén árbol arena armario aurora avión azúcar bahía balcón barco
bosque brisa bronce búho caballo café camino campana canción carta castillo cebra cereza cielo ciruela cobre cometa
corona cristal delfín desierto diamante dorado elefante esmeralda espejo estrella faro feria flauta flecha fresa fuente
gato girasol globo guitarra hoja huerto iglesia invierno isla jardín jirafa laguna lámpara lápiz león libro limón luna
madera mango manzana mapa mariposa martillo melón mesa molino montaña nácar naranja nieve noche nube océano olivo oro
paloma papel paraguas pera perla piano pluma pradera primavera puente puerto queso ratón reloj río roble ruleta sandía
silla sol sombrero tambor tejado tigre torre trébol trigo tulipán uva valle ventana verano viento violeta zafiro`
