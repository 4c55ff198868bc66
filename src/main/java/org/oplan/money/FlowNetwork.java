package org.oplan.money;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;

/**
 * A directed network that carries whole units at the least cost.
 *
 * <p>First every edge that saves cost carries all that it can; that is the cheapest there is, but units stand where
 * none belong. Each of them then goes the cheapest way to where one is missing (Dijkstra, with potentials that keep
 * costs from being negative). Among equally cheap ways it is always the same one.
 */
final class FlowNetwork {
    private static final long UNREACHED = Long.MAX_VALUE;

    private final List<Edge> edges = new ArrayList<>();
    private final List<List<Integer>> leaving;
    private final long[] potential;
    private final int[] surplus;

    FlowNetwork(int nodes) {
        potential = new long[nodes];
        surplus = new int[nodes];
        leaving = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(nodes)
                .toList();
    }

    /** Adds an edge and its way back. */
    int add(int from, int to, int capacity, long cost) {
        leaving.get(from).add(edges.size());
        edges.add(new Edge(from, to, capacity, cost));
        leaving.get(to).add(edges.size());
        edges.add(new Edge(to, from, 0, -cost));
        return edges.size() - 2;
    }

    /** Whether the edge carries any unit. */
    boolean isUsed(int edge) {
        return edges.get(edge ^ 1).capacity > 0;
    }

    /**
     * Sends units at the least total cost; once.
     *
     * @throws IllegalStateException if the network cannot carry them
     */
    void send(int units, int source, int sink) {
        surplus[source] += units;
        surplus[sink] -= units;
        for (int i = 0; i < edges.size(); i++) {
            if (edges.get(i).cost < 0) {
                carry(i, edges.get(i).capacity);
            }
        }
        for (int node = 0; node < surplus.length; node++) {
            while (surplus[node] > 0) {
                sendOne(node, units);
            }
        }
    }

    private void carry(int edge, int units) {
        Edge used = edges.get(edge);
        used.capacity -= units;
        edges.get(edge ^ 1).capacity += units;
        surplus[used.from] -= units;
        surplus[used.to] += units;
    }

    /** Sends a unit from a node to the nearest one that lacks any. */
    private void sendOne(int start, int units) {
        long[] cost = new long[surplus.length];
        int[] arrival = new int[surplus.length];
        Arrays.fill(cost, UNREACHED);
        cost[start] = 0;
        List<Integer> settled = new ArrayList<>();
        PriorityQueue<Stop> open =
                new PriorityQueue<>(Comparator.comparingLong(Stop::cost).thenComparingInt(Stop::node));
        open.add(new Stop(0, start));
        while (!open.isEmpty()) {
            Stop next = open.remove();
            if (next.cost > cost[next.node]) {
                continue;
            }
            if (surplus[next.node] < 0) {
                settled.forEach(node -> potential[node] += cost[node] - next.cost);
                for (int node = next.node; node != start; node = edges.get(arrival[node]).from) {
                    carry(arrival[node], 1);
                }
                return;
            }
            settled.add(next.node);
            leave(next, cost, arrival, open);
        }
        throw new IllegalStateException("The network cannot carry " + units + " units");
    }

    private void leave(Stop stop, long[] cost, int[] arrival, PriorityQueue<Stop> open) {
        for (int i : leaving.get(stop.node)) {
            Edge edge = edges.get(i);
            long total = stop.cost + edge.cost + potential[stop.node] - potential[edge.to];
            if (edge.capacity > 0 && total < cost[edge.to]) {
                cost[edge.to] = total;
                arrival[edge.to] = i;
                open.add(new Stop(total, edge.to));
            }
        }
    }

    private record Stop(long cost, int node) {}

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
