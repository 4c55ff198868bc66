package org.oplan.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A small directed network that carries whole units at the least cost.
 *
 * <p>Successive shortest paths (Bellman and Ford), one unit at a time: right for tables of a paper, not for graphs of
 * thousands of nodes. Among equally cheap paths the one whose edges were added first is taken.
 */
final class FlowNetwork {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final int nodes;
    private final List<Edge> edges = new ArrayList<>();

    FlowNetwork(int nodes) {
        this.nodes = nodes;
    }

    /** Adds an edge and its way back; the network has no cycle of negative cost when units are first sent. */
    int add(int from, int to, int capacity, long cost) {
        edges.add(new Edge(from, to, capacity, cost));
        edges.add(new Edge(to, from, 0, -cost));
        return edges.size() - 2;
    }

    /** Whether the edge carries any unit. */
    boolean isUsed(int edge) {
        return edges.get(edge ^ 1).capacity > 0;
    }

    /**
     * Sends units at the least total cost.
     *
     * @throws IllegalStateException if the network cannot carry them
     */
    void send(int units, int source, int sink) {
        for (int unit = 0; unit < units; unit++) {
            int[] arrival = cheapestArrivals(source);
            if (arrival[sink] < 0) {
                throw new IllegalStateException("The network carries " + unit + " units, not " + units);
            }
            for (int node = sink; node != source; node = edges.get(arrival[node]).from) {
                edges.get(arrival[node]).capacity--;
                edges.get(arrival[node] ^ 1).capacity++;
            }
        }
    }

    /** The last edge of the cheapest way to each node, or −1. */
    private int[] cheapestArrivals(int source) {
        long[] cost = new long[nodes];
        int[] arrival = new int[nodes];
        Arrays.fill(cost, UNREACHED);
        Arrays.fill(arrival, -1);
        cost[source] = 0;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < edges.size(); i++) {
                Edge edge = edges.get(i);
                if (edge.capacity > 0 && cost[edge.from] != UNREACHED && cost[edge.from] + edge.cost < cost[edge.to]) {
                    cost[edge.to] = cost[edge.from] + edge.cost;
                    arrival[edge.to] = i;
                    changed = true;
                }
            }
        }
        return arrival;
    }

    private static final class Edge {
        private final int from;
        private final int to;
        private final long cost;
        private int capacity;

        private Edge(int from, int to, int capacity, long cost) {
            this.from = from;
            this.to = to;
            this.capacity = capacity;
            this.cost = cost;
        }
    }
}
