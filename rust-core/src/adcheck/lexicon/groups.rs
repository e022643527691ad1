//! Short lists, one for each number from 0, in one piece of memory.

/// For each number, the things that belong to it, in the order in which they came.
pub(super) struct Groups<T> {
    /// Where the list of each number begins; one more at the end.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T: Copy + Default> Groups<T> {
    /// Sorts things by their numbers, which are below `count`; others are passed over.
    pub(super) fn of(count: usize, pairs: impl Iterator<Item = (u16, T)> + Clone) -> Self {
        let mut starts = vec![0_u32; count + 1];
        for (number, _) in pairs.clone() {
            if let Some(next) = starts.get_mut(usize::from(number) + 1) {
                *next += 1;
            }
        }
        let mut total = 0;
        for start in &mut starts {
            total += *start;
            *start = total;
        }
        let mut free = starts.clone();
        let mut items = vec![T::default(); total as usize];
        for (number, item) in pairs {
            let place = free.get_mut(usize::from(number)).map(|free| {
                *free += 1;
                *free as usize - 1
            });
            if let Some(slot) = place.and_then(|place| items.get_mut(place)) {
                *slot = item;
            }
        }
        Self { starts, items }
    }

    /// The things of a number.
    pub(super) fn get(&self, number: usize) -> &[T] {
        let start = self.starts.get(number).map(|start| *start as usize);
        let end = self.starts.get(number + 1).map(|end| *end as usize);
        let range = start.zip(end).map(|(start, end)| start..end);
        range
            .and_then(|range| self.items.get(range))
            .unwrap_or_default()
    }

    /// Bytes of memory held.
    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.starts) + size_of_val(&*self.items)
    }
}

#[cfg(test)]
mod tests {
    use super::Groups;

    #[test]
    fn lists_keep_their_order_and_what_is_out_of_range_is_passed_over() {
        let pairs = [(2, 'a'), (0, 'b'), (9, 'x'), (2, 'c')];
        let groups = Groups::of(3, pairs.into_iter());
        assert_eq!(groups.get(0), ['b']);
        assert!(groups.get(1).is_empty());
        assert_eq!(groups.get(2), ['a', 'c']);
        assert!(groups.get(3).is_empty());
    }
}
