/** Pictures of autograd graphs: {@link org.torchjava.graph.GraphSvg} makes SVG of a drawing. */
package org.torchjava.graph;
